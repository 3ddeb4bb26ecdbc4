using System.Collections.Concurrent;
using System.Text.Json;
using Digest.Templating.Nodes;
using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating;

/// <summary>The builtin engine of the Scriban language: a template is read once, kept while its file stays the same, and rendered by any number of threads.</summary>
public sealed class TemplateEngine : ITemplateEngine
{
    // An editor who saves a template sees it at the next reload of the preview; asking the disk for each include would cost as much as rendering.
    private static readonly TimeSpan CheckInterval = TimeSpan.FromMilliseconds(500);

    private const string HtmlSuffix = ".sbn-html";

    private readonly ConcurrentDictionary<(string Name, TemplateLanguage Language), CachedTemplate> cache = new();
    private readonly string? folder;
    private readonly TemplatingOptions options;
    private readonly TimeProvider time;

    /// <summary>Templates and includes come from a folder; without one nothing can be included.</summary>
    public TemplateEngine(string? templatesFolder, TemplatingOptions options, TimeProvider? time = null)
    {
        folder = templatesFolder is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(templatesFolder));
        this.options = options;
        this.time = time ?? TimeProvider.System;
    }

    /// <summary>Values are HTML-escaped in templates named <c>*.sbn-html</c>, unless the template says <c>| raw</c>.</summary>
    public string Render(string template, object model)
    {
        var found = Load(template, TemplateLanguage.Scriban)
            ?? throw new TemplateException($"The template `{template}` is not in the templates folder.") { File = template };
        return Render(found, model, TemplateLanguage.Scriban, template.EndsWith(HtmlSuffix, StringComparison.Ordinal));
    }

    /// <summary>Renders a text that is no file, named as errors shall name it, without escaping.</summary>
    public string RenderText(string name, string text, object? model, TemplateLanguage language) =>
        Render(Parser.Parse(new Source(name, text), language), model, language, escapes: false);

    private string Render(Template template, object? model, TemplateLanguage language, bool escapes)
    {
        var settings = new RenderSettings(options, language, time)
        {
            Escapes = escapes,
            SizeHint = template.LastLength,
            Loader = folder is null ? null : name => Load(name, language),
        };
        using var evaluator = new Evaluator(settings, model is JsonElement json ? JsonModel.ValueOf(json) : model);
        try
        {
            evaluator.Run(template);
            var text = evaluator.Output.ToString();
            template.LastLength = text.Length;
            return text;
        }
        // Whatever a member of the model or a value throws is a problem of this template, and must not end the program.
        catch (Exception problem) when (problem is not (TemplateException or OutOfMemoryException))
        {
            throw new TemplateException($"{template.Source.Name}(1,1) : error : {problem.Message}", problem) { File = template.Source.Name, Line = 1, Column = 1 };
        }
    }

    private Template? Load(string name, TemplateLanguage language)
    {
        if (folder is null)
            return null;

        var key = (name, language);
        if (cache.TryGetValue(key, out var cached) && time.GetElapsedTime(cached.CheckedAt) < CheckInterval)
            return cached.Template;

        var path = Path.GetFullPath(Path.Combine(folder, name));
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return null;

        var file = new FileInfo(path);
        if (!file.Exists)
            return null;

        var stamp = file.LastWriteTimeUtc;
        var template = cached is not null && cached.Stamp == stamp && cached.Length == file.Length
            ? cached.Template
            : Parser.Parse(new Source(name, File.ReadAllText(path)), language);
        cache[key] = new CachedTemplate(template, stamp, file.Length, time.GetTimestamp());
        return template;
    }

    private sealed record CachedTemplate(Template Template, DateTime Stamp, long Length, long CheckedAt);
}
