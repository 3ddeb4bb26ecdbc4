using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class StatementTests
{
    [Fact]
    public void Statements_run_one_after_another()
    {
        Assert.Equal("1234", Rendering.Of("{{ 1; 2 }}{{ 3\n4 }}"));
    }
}
