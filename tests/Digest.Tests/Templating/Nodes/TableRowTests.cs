using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class TableRowTests
{
    [Fact]
    public void A_table_gets_its_rows_and_cells()
    {
        Assert.Equal("<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n", Rendering.Of("{{ tablerow x in [1, 2, 3] cols: 2; x; end }}"));
    }
}
