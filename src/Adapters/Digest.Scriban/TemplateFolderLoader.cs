using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Digest.Adapters;

/// <summary>Finds includes in the templates folder, and nowhere else.</summary>
internal sealed class TemplateFolderLoader(string folder) : ITemplateLoader
{
    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    /// <summary>The path of a template, or null when it is not in the folder.</summary>
    public string? Resolve(string name)
    {
        var path = Path.GetFullPath(Path.Combine(root, name));
        return path.StartsWith(root, StringComparison.Ordinal) && File.Exists(path) ? path : null;
    }

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => Resolve(templateName);

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => File.ReadAllText(templatePath);

    public async ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        await File.ReadAllTextAsync(templatePath, context.CancellationToken);
}
