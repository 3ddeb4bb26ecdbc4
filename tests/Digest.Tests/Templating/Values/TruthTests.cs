using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class TruthTests
{
    [Fact]
    public void Only_null_false_and_empty_are_false()
    {
        Assert.Equal("3", Rendering.Of("{{ [0, '', [], false, null, empty] | array.filter @(do; ret $0; end) | array.size }}"));
    }
}
