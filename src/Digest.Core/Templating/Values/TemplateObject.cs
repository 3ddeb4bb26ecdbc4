using System.Collections;

namespace Digest.Templating.Values;

/// <summary>An object of the template language: members in the order they were set, each of them writable or not.</summary>
internal sealed class TemplateObject : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly Dictionary<string, object?> members = new(StringComparer.Ordinal);
    private HashSet<string>? sealedNames;

    public int Count => members.Count;

    public bool IsReadOnly { get; set; }

    public IEnumerable<string> Names => members.Keys;

    public IEnumerable<object?> Values => members.Values;

    public object? this[string name]
    {
        get => members.GetValueOrDefault(name);
        set => members[name] = value;
    }

    public bool TryGet(string name, out object? value) => members.TryGetValue(name, out value);

    public bool Contains(string name) => members.ContainsKey(name);

    public bool CanWrite(string name) => !IsReadOnly && sealedNames?.Contains(name) != true;

    public bool Remove(string name) => members.Remove(name);

    public void Seal(string name) => (sealedNames ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    public TemplateObject Clone()
    {
        var copy = new TemplateObject();
        foreach (var (name, value) in members)
            copy.members[name] = value;
        return copy;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
