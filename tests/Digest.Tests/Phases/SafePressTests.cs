using Digest.App.Notices;
using Digest.App.Phases;
using Digest.Templating;
using Digest.Tests.Support;
using Digest.Transport;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Phases;

public sealed class SafePressTests
{
    private const string Mine = """<html lang="en"><h1>mine</h1><a href="{{ links.unsubscribe }}">leave</a></html>""";

    private readonly KeptLog<OwnerDesk> _log = new();

    [Fact]
    public void Templates_that_work_are_used_and_nobody_is_told()
    {
        using var own = new TemplateFolder(("issue.sbn-html", Mine), ("issue.sbn-txt", "{{ links.unsubscribe }}"));

        var edition = NewPress(own.Engine).Print(Samples.Issue(), new EditionChoice(EditionLanguage.Chinese));

        Assert.Contains("<h1>mine</h1>", edition.Html, StringComparison.Ordinal);
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public void A_template_that_fails_gives_way_to_the_bundled_one_and_the_owner_is_told_once()
    {
        using var own = new TemplateFolder(("issue.sbn-html", "{{ if x }"), ("issue.sbn-txt", "mine"));
        var press = NewPress(own.Engine);

        var editions = Enum.GetValues<EditionLanguage>().Select(language => press.Print(Samples.Issue(), new EditionChoice(language)).Html).ToList();

        Assert.All(editions, html => Assert.Contains("Grok 5 mini", html, StringComparison.Ordinal));
        Assert.Contains("issue.sbn-html(1", Assert.Single(_log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_without_a_way_out_of_the_list_is_not_sent()
    {
        using var own = new TemplateFolder(("issue.sbn-html", "<h1>mine</h1>"), ("issue.sbn-txt", "mine"));

        var edition = NewPress(own.Engine).Print(Samples.Issue(), new EditionChoice(EditionLanguage.Chinese));

        Assert.DoesNotContain("<h1>mine</h1>", edition.Html, StringComparison.Ordinal);
        Assert.Contains("unsubscribe", Assert.Single(_log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_that_the_bundled_templates_share_is_not_the_templates()
    {
        using var own = new TemplateFolder(("issue.sbn-html", "<h1>mine</h1>"), ("issue.sbn-txt", "mine"));

        var edition = NewPress(own.Engine, own.Engine).Print(Samples.Issue(), new EditionChoice(EditionLanguage.Chinese));

        Assert.Equal("<h1>mine</h1>", edition.Html);
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public void Both_presses_failing_is_an_error_with_its_place()
    {
        using var own = new TemplateFolder(("issue.sbn-html", "{{ if x }"), ("issue.sbn-txt", "mine"));

        Assert.Throws<TemplateException>(() => NewPress(own.Engine, own.Engine).Print(Samples.Issue(), new EditionChoice(EditionLanguage.Chinese)));
        Assert.Empty(_log.Lines);
    }

    private SafePress NewPress(ITemplateEngine own, ITemplateEngine? bundled = null)
    {
        var (transport, edition) = (new TransportOptions(), new EditionOptions());
        var owner = new OwnerDesk(new OwnerOptions(), new OwnerMail(transport, edition, new FakeTimeProvider()), new RecordingTransport(), _log);
        return new SafePress(PressOf(own), PressOf(bundled ?? new TemplateEngine(Templates.Folder, new TemplatingOptions())), owner);

        Press PressOf(ITemplateEngine engine) => new(new EditionRenderer(engine, Templates.Labels, edition), transport);
    }
}
