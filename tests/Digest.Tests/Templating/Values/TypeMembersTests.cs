using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class TypeMembersTests
{
    [Fact]
    public void Properties_of_every_type_are_read()
    {
        var model = new { Text = "a", Number = 1, Flag = true, When = new DateTime(2026, 11, 3), Nothing = (string?)null };

        Assert.Equal("a1true03 Nov 2026", Rendering.Of("{{ text }}{{ number }}{{ flag }}{{ when }}{{ nothing }}".Replace("when", "this.when"), model));
    }
}
