using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class BoxedTests
{
    [Fact]
    public void Counters_stay_right_beyond_the_kept_ones()
    {
        Assert.Equal("300", Rendering.Of("{{ x = 0; for i in 1..300; x = x + 1; end; x }}"));
    }
}
