using Digest.App.Desk;

namespace Digest.Tests.Desk;

public sealed class EditionNamesTests
{
    [Fact]
    public void Every_order_has_a_name_in_both_languages()
    {
        var names = Enum.GetValues<EditionLanguage>().SelectMany(language => new[] { EditionNames.Of(language, new Tongue(false)), EditionNames.Of(language, new Tongue(true)) });

        Assert.Equal(8, names.Distinct(StringComparer.Ordinal).Count());
    }
}
