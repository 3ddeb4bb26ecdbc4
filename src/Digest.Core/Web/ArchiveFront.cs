using Digest.Templating.Models;

namespace Digest.Web;

/// <summary>What the template of the front page may show.</summary>
public sealed record ArchiveFront(
    string Lang,
    IReadOnlyList<TextModel> Title,
    string Home,
    IReadOnlyList<ArchiveYear> Years,
    IReadOnlyDictionary<string, IReadOnlyList<TextModel>> Labels,
    ThemeModel Theme);
