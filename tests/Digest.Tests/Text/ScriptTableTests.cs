using Digest.Text;

namespace Digest.Tests.Text;

public sealed class ScriptTableTests
{
    [Fact]
    public void A_phrase_wins_over_its_characters_and_keeps_the_length()
    {
        Assert.Equal("干净", ChineseScript.ToSimplified("乾淨"));
        Assert.Equal("乾坤", ChineseScript.ToSimplified("乾坤"));
    }
}
