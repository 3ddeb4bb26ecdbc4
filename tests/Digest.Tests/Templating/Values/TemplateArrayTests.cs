using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class TemplateArrayTests
{
    [Fact]
    public void An_array_may_carry_members()
    {
        Assert.Equal("n1", Rendering.Of("{{ x = [1]; x.name = 'n'; x.name; x.size }}"));
    }
}
