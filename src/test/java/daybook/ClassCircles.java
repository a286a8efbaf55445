package daybook;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Circles of classes that know each other, by Tarjan's algorithm. Nested classes count as part of the class around them. */
final class ClassCircles {

    private final Map<String, Set<String>> uses = new TreeMap<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Set<String> onPath = new TreeSet<>();
    private final List<Set<String>> circles = new ArrayList<>();

    private ClassCircles(JavaClasses classes) {
        for (JavaClass each : classes) {
            Set<String> used = uses.computeIfAbsent(topLevel(each), name -> new TreeSet<>());
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                used.add(topLevel(dependency.getTargetClass()));
            }
        }
    }

    private static String topLevel(JavaClass each) {
        String name = each.getBaseComponentType().getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** Returns every circle of two classes or more, by the names of the classes. */
    static List<Set<String>> of(JavaClasses classes) {
        ClassCircles found = new ClassCircles(classes);
        for (String each : found.uses.keySet()) {
            if (!found.index.containsKey(each)) {
                found.visit(each);
            }
        }
        return found.circles;
    }

    private void visit(String name) {
        index.put(name, index.size());
        lowest.put(name, index.get(name));
        path.push(name);
        onPath.add(name);
        for (String used : uses.getOrDefault(name, Set.of())) {
            if (!uses.containsKey(used)) {
                continue;
            }
            if (!index.containsKey(used)) {
                visit(used);
                lowest.merge(name, lowest.get(used), Math::min);
            } else if (onPath.contains(used)) {
                lowest.merge(name, index.get(used), Math::min);
            }
        }
        if (lowest.get(name).equals(index.get(name))) {
            Set<String> circle = new TreeSet<>();
            String last;
            do {
                last = path.pop();
                onPath.remove(last);
                circle.add(last);
            } while (!last.equals(name));
            if (circle.size() > 1) {
                circles.add(circle);
            }
        }
    }
}
