package org.zhuoluo.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeskAreasTest {
    private static final List<String> AREAS = List.of("3399", "339901", "339902", "339901001", "339902001");

    @Test
    void theCityDeskServesEveryAreaWithoutANearerDesk() {
        assertThat(DeskAreas.servedFrom("3399", AREAS, List.of("3399", "339901")))
                .containsExactly("3399", "339902", "339902001");
    }

    @Test
    void aDistrictDeskServesItsTowns() {
        assertThat(DeskAreas.servedFrom("339901", AREAS, List.of("3399", "339901")))
                .containsExactly("339901", "339901001");
    }

    @Test
    void aDeskServesItsOwnAreaBeforeTheAreaIsKnownHere() {
        assertThat(DeskAreas.servedFrom("339903", List.of(), List.of("339903"))).containsExactly("339903");
    }
}
