using System.Globalization;
using Digest.App.Phases;

namespace Digest.App.Desk;

/// <summary>One story as a drawer: closed it is its headlines, open its reasons, sources, facts and what can be done with it.</summary>
public sealed class StoryDrawer(Visit visit, Draft draft)
{
    private readonly IReadOnlyList<(string Url, string Title)> _others =
        [.. draft.Selected.Stories.Take(60).Select(story => (story.Lead.Article.CanonicalUrl.AbsoluteUri, story.Lead.Article.Title))];

    /// <summary>A story of the issue.</summary>
    public HtmlText Show(Brief brief, SectionKind section) => Whole(
        brief.Story,
        $"<h3>{First(brief).Text}</h3>",
        $"<p class=\"second\" lang=\"{(visit.Tongue.IsChinese ? "en" : "zh-Hans")}\">{Second(brief).Text}</p>",
        $"{Reasons(brief.Story)}{Sources(brief.Story)}{Facts(brief)}",
        $"{Button(brief.Story, ChoiceKind.Pin)}{Button(brief.Story, ChoiceKind.Drop)}{MoveForm(brief.Story, section)}{TitleForm(brief)}{MergeForm(brief.Story)}");

    /// <summary>A story under the line, which is not told yet.</summary>
    public HtmlText Show(Story story) => Whole(
        story,
        $"<h3>{story.Lead.Article.Title}</h3>",
        HtmlText.Empty,
        $"{Reasons(story)}{Sources(story)}",
        $"{Button(story, ChoiceKind.Pin)}{MoveForm(story, SectionKind.QuickLinks)}{MergeForm(story)}");

    private Line First(Brief brief) => visit.Tongue.IsChinese ? brief.ChineseHeadline : brief.EnglishHeadline;

    private Line Second(Brief brief) => visit.Tongue.IsChinese ? brief.EnglishHeadline : brief.ChineseHeadline;

    private HtmlText Whole(Story story, HtmlText title, HtmlText second, HtmlText inside, HtmlText acts) => $"""
        <details class="card story" id="s-{story.Id}">
        <summary>{title} <span class="tag">{story.Score.ToString("0.00", CultureInfo.InvariantCulture)}</span>{HtmlText.When(story.Novelty == Novelty.Update, $" <span class=\"tag\">{visit.Say("update", "后续")}</span>")} <span class="soft">{story.Candidates.Count()} {visit.Say("sources", "个来源")}</span>{second}</summary>
        <div class="drawer">{inside}</div>
        {HtmlText.When(visit.MayChange, $"<div class=\"acts\">{acts}</div>")}
        </details>
        """;

    private HtmlText Reasons(Story story) => $"""
        <div><h2>{visit.Say("Why", "入选理由")}</h2><table><tbody>{story.ScoreLines.Select(line => (HtmlText)$"<tr><th scope=\"row\">{line.Name}</th><td class=\"number\">{line.Points.ToString("0.00", CultureInfo.InvariantCulture)}</td><td>{line.Reason}</td></tr>")}
        <tr><th scope="row">=</th><td class="number"><strong>{story.Score.ToString("0.00", CultureInfo.InvariantCulture)}</strong></td><td></td></tr></tbody></table></div>
        """;

    private HtmlText Sources(Story story) => $"<div><h2>{visit.Say("Sources", "来源")}</h2><ul>{story.Candidates.Select(candidate => Source(story, candidate))}</ul></div>";

    private HtmlText Source(Story story, Candidate candidate)
    {
        var article = candidate.Article;
        var split = HtmlText.When(visit.MayChange && story.Others.Count > 0, $"<form method=\"post\" action=\"/stories/choose\">{Hidden(story, ChoiceKind.Split)}<input type=\"hidden\" name=\"other\" value=\"{article.CanonicalUrl.AbsoluteUri}\"><button class=\"plain\">{ChoiceNames.Of(ChoiceKind.Split, visit.Tongue)}<span class=\"skip\"> {article.Title}</span></button></form>");
        return $"<li><a href=\"{article.CanonicalUrl.AbsoluteUri}\" rel=\"noreferrer\" target=\"_blank\">{article.Title}</a> <span class=\"soft\">{article.Publisher} · {article.Language} · {article.Published:yyyy-MM-dd}</span>{split}</li>";
    }

    private HtmlText Facts(Brief brief) => HtmlText.When(brief.Facts.Count > 0, $"""
        <div><h2>{visit.Say("Facts and their sentences", "事实及其原句")}</h2><ul>{brief.Facts.Select(fact => (HtmlText)$"<li><span class=\"tag\">{fact.Frame}</span> {string.Join(", ", fact.Topics.Select(topic => visit.Say(topic.Name)))}<br><q>{fact.Sentence.Text}</q></li>")}</ul></div>
        """);

    private HtmlText Hidden(Story story, ChoiceKind kind) =>
        $"{visit.Field}<input type=\"hidden\" name=\"kind\" value=\"{kind}\"><input type=\"hidden\" name=\"story\" value=\"{story.Lead.Article.CanonicalUrl.AbsoluteUri}\">";

    private HtmlText Button(Story story, ChoiceKind kind) =>
        $"<form method=\"post\" action=\"/stories/choose\">{Hidden(story, kind)}<button>{ChoiceNames.Of(kind, visit.Tongue)}<span class=\"skip\"> {story.Lead.Article.Title}</span></button></form>";

    private HtmlText MoveForm(Story story, SectionKind now) => $"""
        <form method="post" action="/stories/choose">{Hidden(story, ChoiceKind.Move)}
        <label>{visit.Say("Section", "栏目")} <select name="section">{Enum.GetValues<SectionKind>().Select(kind => DeskPage.Option(kind.ToString(), visit.Say(SectionHeadings.Of(kind)), kind == now))}</select></label><button>{ChoiceNames.Of(ChoiceKind.Move, visit.Tongue)}</button></form>
        """;

    private HtmlText TitleForm(Brief brief) => $"""
        <form method="post" action="/stories/choose">{Hidden(brief.Story, ChoiceKind.Retitle)}
        <label>{visit.Say("English headline", "英文标题")} <input name="english" maxlength="200" value="{brief.EnglishHeadline.Text}"></label>
        <label>{visit.Say("Chinese headline", "中文标题")} <input name="chinese" maxlength="200" value="{brief.ChineseHeadline.Text}"></label><button>{ChoiceNames.Of(ChoiceKind.Retitle, visit.Tongue)}</button></form>
        """;

    private HtmlText MergeForm(Story story) => $"""
        <form method="post" action="/stories/choose">{Hidden(story, ChoiceKind.Merge)}
        <label>{visit.Say("Together with", "与之合并")} <select name="other">{_others.Where(other => other.Url != story.Lead.Article.CanonicalUrl.AbsoluteUri).Select(other => DeskPage.Option(other.Url, other.Title, isChosen: false))}</select></label><button>{ChoiceNames.Of(ChoiceKind.Merge, visit.Tongue)}</button></form>
        """;
}
