using Digest.Templating;

namespace Digest.Tests.Support;

/// <summary>Renders a template that is written in the test.</summary>
public static class Rendering
{
    public static string Of(string template, object? model = null) =>
        new TemplateEngine(null, new TemplatingOptions()).RenderText("text", template, model, TemplateLanguage.Scriban);

    public static string OfLiquid(string template, object? model = null) =>
        new TemplateEngine(null, new TemplatingOptions()).RenderText("text", template, model, TemplateLanguage.Liquid);

    /// <summary>The message of the error that the template ends in.</summary>
    public static string ProblemOf(string template, object? model = null) =>
        Assert.Throws<TemplateException>(() => Of(template, model)).Message;
}
