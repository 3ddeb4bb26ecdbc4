using Digest.App.Desk;
using Digest.App.Phases;

namespace Digest.Tests.Desk;

public sealed class ChoiceNamesTests
{
    [Fact]
    public void Every_choice_has_a_name_in_both_languages()
    {
        var names = Enum.GetValues<ChoiceKind>().SelectMany(kind => new[] { ChoiceNames.Of(kind, new Tongue(false)), ChoiceNames.Of(kind, new Tongue(true)) });

        Assert.Equal(12, names.Distinct(StringComparer.Ordinal).Count());
    }
}
