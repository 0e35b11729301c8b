package io.github.remedium;

import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.frontmatter.Role;
import io.github.remedium.internal.frontmatter.Roles;
import io.github.remedium.load.FieldRole;
import io.github.remedium.load.FieldRoles;
import io.github.remedium.load.Limits;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The standard settings as the engines take them, for tests that feed an engine without what is around it. */
public final class Engines {

    private Engines() {}

    /** The standard limits. */
    public static Bounds bounds() {
        return EngineTypes.bounds(Limits.standard());
    }

    /** The standard roles of fields. */
    public static Roles roles() {
        FieldRoles standard = FieldRoles.standard();
        Map<Role, List<String>> names = new EnumMap<>(Role.class);
        for (FieldRole role : FieldRole.values()) {
            names.put(Role.valueOf(role.name()), standard.fields(role));
        }
        return new Roles(names, standard.machineWords());
    }
}
