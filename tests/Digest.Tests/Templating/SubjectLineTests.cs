using Digest.Templating;
using Digest.Text;

namespace Digest.Tests.Templating;

public sealed class SubjectLineTests
{
    [Fact]
    public void The_lead_comes_first_and_the_name_last()
    {
        var subject = SubjectLine.Of(["GPT-5.5 降价 30%", "Kimi K3 上线"], "AI 周报", 37, inChinese: true);

        Assert.Equal("GPT-5.5 降价 30%、Kimi K3 上线｜AI 周报 #37", subject);
    }

    [Fact]
    public void A_long_lead_is_cut_to_sixty_columns()
    {
        var subject = SubjectLine.Of([new string('长', 80), "第二条"], "AI 周报", 1, inChinese: true);

        Assert.True(DisplayWidth.Of(subject) <= 60);
        Assert.Contains("…", subject, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_without_headlines_has_its_name() =>
        Assert.Equal("AI Weekly", SubjectLine.Of([], "AI Weekly", null, inChinese: false));

    [Fact]
    public void A_subject_of_capitals_alone_does_not_shout() =>
        Assert.Equal("GPT-7 降价｜AI 周报 No. 1", SubjectLine.Of(["GPT-7 降价"], "AI 周报", 1, inChinese: true));
}
