using Digest.App.Phases;
using Digest.Storage;

namespace Digest.App.Desk;

/// <summary>The issue story by story: why each is in, what it stands on, and what the editor makes of it.</summary>
public sealed class StoryPages(Workshop workshop, Func<HttpContext, Visit> visitOf)
{
    private const int UnderTheLine = 10;

    /// <summary>Adds the pages.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/stories", ShowAsync);
        routes.MapPost("/stories/choose", ChooseAsync);
        routes.MapPost("/stories/undo", UndoAsync);
    }

    private async Task ShowAsync(HttpContext context)
    {
        var visit = visitOf(context);
        HtmlText body;
        try
        {
            body = Page(visit, await workshop.DraftAsync(context.RequestAborted));
        }
        catch (Exception e) when (Trouble.Is(e))
        {
            body = Trouble.Of(e).Show(visit.Tongue);
        }

        await DeskPage.WriteAsync(visit, visit.Say("Stories", "选题"), $"<h1>{visit.Say("Stories of the next issue", "下一期的选题")}</h1><div id=\"live\">{body}</div>");
    }

    private static HtmlText Page(Visit visit, Draft draft)
    {
        var counts = draft.Issue.Counts;
        var drawer = new StoryDrawer(visit, draft);
        return $"""
            <p class="soft">{counts.EntriesRead:N0} {visit.Say("entries", "条目")} · {counts.Candidates:N0} {visit.Say("on topic", "篇相关")} · {counts.Stories:N0} {visit.Say("stories", "个事件")} · {counts.Repeats:N0} {visit.Say("told before", "已报道过")}</p>
            {ChoiceList(visit, draft)}
            {draft.Issue.Sections.Select(section => (HtmlText)$"<section><h2>{visit.Say(section.Heading)}</h2>{section.Briefs.Select(brief => drawer.Show(brief, section.Kind))}</section>")}
            <section><h2>{visit.Say("Just under the line", "差一点入选")}</h2>{draft.UnderTheLine().Take(UnderTheLine).Select(drawer.Show)}</section>
            """;
    }

    private static HtmlText ChoiceList(Visit visit, Draft draft) => HtmlText.When(draft.Choices.All.Count > 0, $"""
        <section class="card" aria-labelledby="choices"><h2 id="choices">{visit.Say("Your choices for this issue", "您对本期的修改")}</h2>
        <ul class="plain">{draft.Choices.All.Select(choice => ChoiceLine(visit, choice))}</ul></section>
        """);

    private static HtmlText ChoiceLine(Visit visit, IssueChoice choice) => $"""
        <li class="row"><span><span class="tag">{ChoiceNames.Of(choice.Kind, visit.Tongue)}</span> {choice.Title}{Detail(visit, choice)}</span>
        {HtmlText.When(visit.MayChange, $"<form method=\"post\" action=\"/stories/undo\">{visit.Field}<input type=\"hidden\" name=\"id\" value=\"{choice.Id}\"><button class=\"plain\">{visit.Say("Undo", "撤销")}<span class=\"skip\"> {choice.Title}</span></button></form>")}</li>
        """;

    private static string Detail(Visit visit, IssueChoice choice) => choice.Kind switch
    {
        ChoiceKind.Move when choice.Section is { } section => " → " + visit.Say(SectionHeadings.Of(section)),
        ChoiceKind.Retitle => $" → {choice.English} {choice.Chinese}",
        ChoiceKind.Merge => $" + {choice.Other}",
        ChoiceKind.Split => $" − {choice.Other}",
        _ => string.Empty,
    };

    private async Task ChooseAsync(HttpContext context)
    {
        var visit = visitOf(context);
        try
        {
            var draft = await workshop.DraftAsync(context.RequestAborted);
            var story = draft.Selected.Stories.FirstOrDefault(story => IssueChoice.Holds(story, visit.Posted("story")));
            if (story is null || !Enum.TryParse<ChoiceKind>(visit.Posted("kind"), ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
            {
                visit.Return("/stories", visit.Say("That story is not here any more. Look at the list again.", "该事件已不在列表中，请重新查看。"));
                return;
            }

            var choice = Choice(visit, story, kind);
            var book = await workshop.GetAsync<ChoiceBook>(context.RequestAborted);
            book.Add(draft.Issue.Period, choice);
            workshop.Forget();
            visit.Return("/stories", $"{ChoiceNames.Of(kind, visit.Tongue)}: {choice.Title}");
        }
        catch (Exception e) when (Trouble.Is(e))
        {
            visit.Return("/stories", e.Message);
        }
    }

    private static IssueChoice Choice(Visit visit, Story story, ChoiceKind kind) => new()
    {
        Id = Guid.NewGuid().ToString("N")[..12],
        Kind = kind,
        Story = story.Lead.Article.CanonicalUrl.AbsoluteUri,
        Title = story.Lead.Article.Title,
        Other = Some(visit.Posted("other")),
        Section = Enum.TryParse<SectionKind>(visit.Posted("section"), out var section) && Enum.IsDefined(section) ? section : null,
        English = Some(visit.Posted("english")),
        Chinese = Some(visit.Posted("chinese")),
    };

    private static string? Some(string text) => text.Length > 0 ? text : null;

    private async Task UndoAsync(HttpContext context)
    {
        var visit = visitOf(context);
        try
        {
            var book = await workshop.GetAsync<ChoiceBook>(context.RequestAborted);
            var undone = book.Undo(await workshop.PeriodAsync(context.RequestAborted), visit.Posted("id"));
            workshop.Forget();
            visit.Return("/stories", undone ? visit.Say("Undone.", "已撤销。") : visit.Say("That was undone already.", "已经撤销过了。"));
        }
        catch (StorageException e)
        {
            visit.Return("/stories", e.Message);
        }
    }
}
