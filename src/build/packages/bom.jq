# From the bill of materials of the Maven build to the one of the packages.
("pkg:generic/openjdk@" + $java) as $runtime

# Its POM says "The BSD License", its licence is the one of three clauses.
| (.components[] | select(.group == "org.jline")).licenses = [{license: {id: "BSD-3-Clause"}}]

# Three fonts of it, and nothing else.
| (.components[] | select(.name == "jasperreports-fonts")) |=
    (.licenses = [{license: {id: "Bitstream-Vera"}}] | .description = "DejaVu fonts; nothing else of this library is shipped")

# In the image, and no dependency that Maven knows; the portable zip has none.
| .components += [{
    type: "platform", "bom-ref": $runtime, purl: $runtime, name: "openjdk", version: $java, scope: "required",
    description: "The Java runtime in the image, without what daybook does not use",
    licenses: [{expression: "GPL-2.0-only WITH Classpath-exception-2.0"}]}]
| .metadata.component["bom-ref"] as $daybook
| (.dependencies[] | select(.ref == $daybook)).dependsOn += [$runtime]
| .components |= sort_by(.purl)
| .dependencies |= sort_by(.ref)
