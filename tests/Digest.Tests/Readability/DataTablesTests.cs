using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class DataTablesTests
{
    [Fact]
    public void The_cells_of_a_table_share_their_mean_by_weight()
    {
        var tree = Pages.Tree("<p>x</p><table><tr><td>aaa</td><td>b</td></tr></table><table><tr><td>c</td></tr></table>");
        double[] probabilities = [0.1, 0.8, 0.4, 0.2];

        DataTables.Settle(tree, probabilities);

        Assert.Equal([0.1, 0.7, 0.7, 0.2], probabilities.Select(value => Math.Round(value, 6)));
    }

    [Fact]
    public void A_table_of_figures_between_paragraphs_is_likelier()
    {
        var tree = Pages.Tree("<p>x</p><table><tr><td>aaa</td></tr></table><p>y</p>");
        double[] probabilities = [0.9, 0.4, 0.9];

        DataTables.Settle(tree, probabilities);

        Assert.Equal(0.7, probabilities[1], 6);
    }

    [Fact]
    public void Text_outside_has_no_table() => Assert.Null(DataTables.TableOf(Pages.Node("<p>x</p>", "p")));
}
