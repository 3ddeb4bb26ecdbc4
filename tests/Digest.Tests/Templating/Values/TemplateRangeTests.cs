using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class TemplateRangeTests
{
    [Fact]
    public void A_range_is_read_more_than_once()
    {
        Assert.Equal("[1, 2, 3]3", Rendering.Of("{{ x = 1..3; x; x | array.size }}"));
    }
}
