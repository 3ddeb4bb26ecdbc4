using Digest.Text;

namespace Digest.Tests.Text;

public sealed class TextLanguagesTests
{
    [Theory]
    [InlineData(TextLanguage.SimplifiedChinese, true)]
    [InlineData(TextLanguage.TraditionalChinese, true)]
    [InlineData(TextLanguage.English, false)]
    [InlineData(TextLanguage.Other, false)]
    public void Both_scripts_are_Chinese_and_nothing_else_is(TextLanguage language, bool chinese) => Assert.Equal(chinese, language.IsChinese());
}
