using Digest.App.Desk;

namespace Digest.App.Phases;

/// <summary>Writes editions as files that a browser or an editor opens.</summary>
public static class EditionFiles
{
    /// <summary>Writes NAME.html and NAME.txt for each edition into the folder, which is made when missing.</summary>
    public static async Task WriteAsync(string folder, IEnumerable<WrittenEdition> editions, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, edition) in editions)
            {
                await File.WriteAllTextAsync(Path.Combine(folder, name + ".html"), edition.Html, cancellationToken);
                await File.WriteAllTextAsync(Path.Combine(folder, name + ".txt"), edition.Text, cancellationToken);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Cannot write into {folder}: {e.Message} Choose another folder with --out.", e);
        }
    }

    /// <summary>The usual name of an edition's files: issue-1.zh, draft.en …</summary>
    public static string NameOf(Edition edition)
    {
        var issue = edition.Issue.Number is { } number ? $"issue-{number}" : "draft";
        return edition.Language switch
        {
            EditionLanguage.ChineseFirst => issue,
            EditionLanguage.EnglishFirst => issue + ".en-zh",
            EditionLanguage.Chinese => issue + ".zh",
            _ => issue + ".en",
        };
    }
}
