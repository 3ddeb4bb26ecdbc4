using Digest.Templating.Models;

namespace Digest.Web;

/// <summary>A story on the archive's front page: its headlines, and its place on the page of the issue.</summary>
public sealed record ArchiveLine(string Anchor, IReadOnlyList<TextModel> Headlines);
