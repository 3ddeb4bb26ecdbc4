using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class NamedArgumentTests
{
    [Fact]
    public void A_function_without_parameters_sees_names_as_members()
    {
        Assert.Equal("x1", Rendering.Of("{{ func f; $.a + $0; end; f 1 a: 'x' }}"));
    }
}
