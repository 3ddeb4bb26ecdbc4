using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class PendingCallTests
{
    [Fact]
    public void An_argument_may_be_a_call_in_brackets()
    {
        Assert.Equal("aB", Rendering.Of("{{ string.append 'a' (string.upcase 'b') }}"));
    }
}
