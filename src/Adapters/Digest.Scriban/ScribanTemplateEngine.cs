using System.Collections.Concurrent;
using Digest.Templating;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Digest.Adapters;

/// <summary>Scriban itself behind the engine's seam: the same templates, the same escaping, the same bytes.</summary>
public sealed class ScribanTemplateEngine : ITemplateEngine
{
    private const string HtmlSuffix = ".sbn-html";

    private readonly ConcurrentDictionary<string, CachedTemplate> cache = new(StringComparer.Ordinal);
    private readonly TemplateFolderLoader loader;
    private readonly TemplatingOptions options;
    private readonly TimeProvider time;

    /// <summary>Templates and includes come from a folder.</summary>
    public ScribanTemplateEngine(string templatesFolder, TemplatingOptions options, TimeProvider time)
    {
        loader = new TemplateFolderLoader(templatesFolder);
        this.options = options;
        this.time = time;
    }

    /// <inheritdoc />
    public string Render(string template, object model)
    {
        var parsed = Load(template);
        using var deadline = new CancellationTokenSource(TimeSpan.FromMilliseconds(options.TimeLimit), time);
        var context = new DigestTemplateContext(template.EndsWith(HtmlSuffix, StringComparison.Ordinal))
        {
            TemplateLoader = loader,
            LoopLimit = options.LoopLimit,
            RecursiveLimit = options.RecursiveLimit,
            LimitToString = options.OutputLimit,
            NewLine = "\n",
            CancellationToken = deadline.Token,
        };
        var globals = new ScriptObject();
        globals.Import(model);
        context.PushGlobal(globals);
        try
        {
            return parsed.Render(context);
        }
        catch (ScriptRuntimeException problem)
        {
            throw Problem(template, problem.Span.Start.Line, problem.Span.Start.Column, problem.Message);
        }
    }

    private Template Load(string name)
    {
        var path = loader.Resolve(name)
            ?? throw new TemplateException($"The template `{name}` is not in the templates folder.") { File = name };
        var stamp = File.GetLastWriteTimeUtc(path);
        if (cache.TryGetValue(name, out var cached) && cached.Stamp == stamp)
            return cached.Template;

        var template = Template.Parse(File.ReadAllText(path), name);
        if (template.HasErrors)
        {
            var first = template.Messages[0];
            throw Problem(name, first.Span.Start.Line, first.Span.Start.Column, string.Join('\n', template.Messages));
        }

        cache[name] = new CachedTemplate(template, stamp);
        return template;
    }

    private TemplateException Problem(string name, int line, int column, string message)
    {
        var path = loader.Resolve(name);
        var lines = path is null ? [] : File.ReadAllLines(path);
        return new TemplateException(message)
        {
            File = name,
            Line = line + 1,
            Column = column + 1,
            Excerpt = line >= 0 && line < lines.Length ? lines[line] : null,
        };
    }

    private sealed record CachedTemplate(Template Template, DateTime Stamp);
}
