using Digest.Templating;
using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class FooterNotesTests
{
    private static readonly FooterNotes Notes = new(Templates.Labels, TimeZoneInfo.Utc);

    [Fact]
    public void An_ailing_source_is_named_with_its_day()
    {
        var health = Notes.Of(Samples.Issue(), EditionLanguage.English).ElementAt(1)[0].Text;

        Assert.Equal("12 sources: 11 fine, Gone Gazette dead since 2026-09-11.", health);
    }

    [Fact]
    public void Stories_left_out_as_repeats_are_counted() =>
        Assert.Contains(Notes.Of(Samples.Issue(), EditionLanguage.English), note => note[0].Text.StartsWith("2 stories left out", StringComparison.Ordinal));

    [Fact]
    public void A_machine_written_line_changes_the_method()
    {
        var brief = Samples.GrokBrief();
        var machine = brief with { English = [brief.English[0] with { Kind = LineKind.Machine }] };

        Assert.Contains("language model", Notes.Of(Samples.Issue(machine), EditionLanguage.English).First()[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("Made without", Notes.Of(Samples.Issue(brief), EditionLanguage.English).First()[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_stand_in_both_languages()
    {
        var issue = Samples.Issue() with { Corrections = [new Bilingual("The price was 0.40 dollars.", "价格为 0.40 美元。")] };

        Assert.Contains(Notes.Of(issue, EditionLanguage.ChineseFirst), note => note[0].Text == "更正：价格为 0.40 美元。");
    }
}
