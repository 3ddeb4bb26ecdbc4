using Digest.Feeds;
using Digest.Storage;
using Digest.Templating;
using Microsoft.Extensions.Options;

namespace Digest.App.Desk;

/// <summary>What keeps the issue from being shown, with the place to mend.</summary>
/// <param name="Message">What is wrong, where, and the cure.</param>
/// <param name="Place">File and line; null when the message names them or there are none.</param>
/// <param name="Excerpt">The line as written; null when it is not known.</param>
public sealed record Trouble(string Message, string? Place, string? Excerpt)
{
    /// <summary>True for what an editor can mend.</summary>
    public static bool Is(Exception problem) =>
        problem is TemplateException or FeedListException or StorageException or OptionsValidationException or InvalidDataException or UsageException;

    /// <summary>The trouble that an exception tells of.</summary>
    public static Trouble Of(Exception problem) => problem is TemplateException { File: { } file } template
        ? new Trouble(template.Message, template.Line > 0 ? $"{file}:{template.Line}" : file, template.Excerpt)
        : new Trouble(problem.Message, null, null);

    /// <summary>The trouble on a page.</summary>
    public HtmlText Show(Tongue tongue) => $"""
        <section class="trouble" role="alert">
        <h2>{tongue.Say("This has to be mended before the issue can be shown", "需要先修正，才能显示本期内容")}</h2>
        {HtmlText.When(Place is not null, $"<p class=\"place\">{Place}</p>")}
        {HtmlText.When(Excerpt is not null, $"<pre tabindex=\"0\">{Excerpt}</pre>")}
        <p>{Message}</p>
        <p class="hint">{tongue.Say("The page comes back by itself when the file is saved.", "保存文件后页面会自动恢复。")}</p>
        </section>
        """;
}
