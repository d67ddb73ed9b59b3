ClassicReady is under the MIT licence (META-INF/LICENSE). It is bundled with works of others, listed here with
their licences. The texts and notices of each are in META-INF/licenses, in the folder of its name.

<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
${project.artifactId} ${project.version}
    ${project.groupId}
<#list project.licenses as licence>
    ${licence.name!""}, ${licence.url!""}
</#list>

</#list>
dagre 3.1.3
    in the page of the HTML report, from https://github.com/dagrejs/dagre
    MIT, https://opensource.org/license/mit
