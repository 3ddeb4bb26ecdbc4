using System.Text.Json;
using Digest.Templating;

namespace Digest.App.Commands;

/// <summary>A template to render, with a JSON file of variables and a folder of includes.</summary>
public sealed record TemplateRequest(string File, string? Model, string? Lang, string? Includes)
{
    // Scriban calls a template without a path by this name in its errors.
    private const string SourceName = "text";

    /// <summary>Renders it; what is wrong with the template, the model or the files is in the answer.</summary>
    public static TemplateAnswer Answer(TemplateRequest request)
    {
        if (!Enum.TryParse<TemplateLanguage>(request.Lang ?? "scriban", ignoreCase: true, out var language))
            return new TemplateAnswer(2, "", $"There is no template language `{request.Lang}`; choose scriban, liquid or scientific.");

        try
        {
            var engine = new TemplateEngine(request.Includes, new TemplatingOptions());
            return new TemplateAnswer(0, engine.RenderText(SourceName, System.IO.File.ReadAllText(request.File), ReadModel(request.Model), language), "");
        }
        catch (TemplateException problem)
        {
            return new TemplateAnswer(1, "", problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            return new TemplateAnswer(2, "", problem.Message);
        }
    }

    private static JsonElement? ReadModel(string? path)
    {
        if (path is null)
            return null;

        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(path));
        return document.RootElement.Clone();
    }
}
