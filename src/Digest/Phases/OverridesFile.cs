using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Digest.Storage;

namespace Digest.App.Phases;

/// <summary>The editor's choices on disk (<c>overrides.json</c>), by the wall time at which their issue is due; without a path they are kept in memory.</summary>
public sealed class OverridesFile(string? path)
{
    // More issues back nobody looks; the file stays small.
    private const int IssuesKept = 30;

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly Lock _guard = new();
    private SortedDictionary<string, List<IssueChoice>> _memory = new(StringComparer.Ordinal);

    /// <summary>Where the choices lie; null when in memory alone.</summary>
    public string? Path => path;

    /// <summary>The choices of one issue, the oldest first.</summary>
    public IReadOnlyList<IssueChoice> Of(string issue)
    {
        lock (_guard) return Read().GetValueOrDefault(issue) ?? [];
    }

    /// <summary>Adds a choice behind the others.</summary>
    public void Add(string issue, IssueChoice choice) => Change(issue, choices => choices.Add(choice));

    /// <summary>Takes a choice away; false when there is none of that id.</summary>
    public bool Undo(string issue, string id)
    {
        var undone = 0;
        Change(issue, choices => undone = choices.RemoveAll(choice => choice.Id == id));
        return undone > 0;
    }

    private void Change(string issue, Action<List<IssueChoice>> change)
    {
        lock (_guard)
        {
            var all = Read();
            if (!all.TryGetValue(issue, out var choices)) all[issue] = choices = [];
            change(choices);
            if (choices.Count == 0) all.Remove(issue);
            while (all.Count > IssuesKept) all.Remove(all.Keys.First());
            Write(all);
        }
    }

    private SortedDictionary<string, List<IssueChoice>> Read()
    {
        if (path is null || !File.Exists(path)) return path is null ? _memory : new(StringComparer.Ordinal);
        try
        {
            return JsonSerializer.Deserialize<SortedDictionary<string, List<IssueChoice>>>(File.ReadAllText(path), Readable) ?? new(StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{path}: {e.Message} Mend the file, or move it away: it holds only the editor's choices.", e);
        }
    }

    private void Write(SortedDictionary<string, List<IssueChoice>> all)
    {
        if (path is null)
        {
            _memory = all;
            return;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) ?? ".");
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(all, Readable) + "\n");
        File.Move(path + ".new", path, overwrite: true);
    }
}
