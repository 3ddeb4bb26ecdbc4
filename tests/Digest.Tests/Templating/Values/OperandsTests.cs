using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class OperandsTests
{
    [Fact]
    public void All_six_comparisons_hold_as_they_should()
    {
        Assert.Equal("truefalsetruetruefalsetrue", Rendering.Of("{{ 1 == 1 }}{{ 1 != 1 }}{{ 1 < 2 }}{{ 1 <= 1 }}{{ 1 > 2 }}{{ 1 >= 1 }}"));
    }
}
