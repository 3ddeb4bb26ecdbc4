using Digest.App;
using Digest.App.Commands;

namespace Digest.Tests.Commands;

public sealed class EditionLanguagesTests
{
    [Theory]
    [InlineData("zh", EditionLanguage.Chinese)]
    [InlineData("EN-first", EditionLanguage.EnglishFirst)]
    [InlineData("both", EditionLanguage.ChineseFirst)]
    public void A_short_name_stands_for_a_choice(string name, EditionLanguage language) => Assert.Equal(language, EditionLanguages.Parse(name));

    [Fact]
    public void Another_name_is_wrong_use() => Assert.Throws<UsageException>(() => EditionLanguages.Parse("tlh"));
}
