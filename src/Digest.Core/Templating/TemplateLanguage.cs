namespace Digest.Templating;

/// <summary>The dialects that Scriban reads.</summary>
public enum TemplateLanguage
{
    Scriban,
    Liquid,
    Scientific,
}
