using Digest.Templating.Models;

namespace Digest.Web;

/// <summary>A story that an issue had no place for, as its page shows it.</summary>
public sealed record NearMissModel(TextModel Title, string Url, TextModel Publisher, string Score);
