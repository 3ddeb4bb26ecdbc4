using System.Collections;

namespace Digest.Templating.Values;

/// <summary>A list of the template language: grows when written past its end, gives null when read past it, and may carry members.</summary>
internal sealed class TemplateArray : IList<object?>, IList
{
    private readonly List<object?> items;

    public TemplateArray() => items = [];

    public TemplateArray(IEnumerable values) => items = [.. values.Cast<object?>()];

    /// <summary>Members beside the items, as named arguments of a function are; null while there are none.</summary>
    public TemplateObject? Members { get; private set; }

    public int Count => items.Count;

    public bool IsReadOnly => false;

    public bool IsFixedSize => false;

    public bool IsSynchronized => false;

    public object SyncRoot => items;

    public object? this[int index]
    {
        get => index >= 0 && index < items.Count ? items[index] : null;
        set
        {
            if (index < 0)
                return;
            while (items.Count <= index)
                items.Add(null);
            items[index] = value;
        }
    }

    public void SetMember(string name, object? value) => (Members ??= [])[name] = value;

    public void Add(object? item) => items.Add(item);

    int IList.Add(object? value)
    {
        items.Add(value);
        return items.Count - 1;
    }

    public void AddRange(IEnumerable values)
    {
        foreach (var value in values)
            items.Add(value);
    }

    public void Insert(int index, object? item)
    {
        while (items.Count < index)
            items.Add(null);
        items.Insert(index, item);
    }

    public void RemoveAt(int index)
    {
        if (index >= 0 && index < items.Count)
            items.RemoveAt(index);
    }

    public void Clear() => items.Clear();

    public bool Contains(object? item) => items.Contains(item);

    public int IndexOf(object? item) => items.IndexOf(item);

    public bool Remove(object? item) => items.Remove(item);

    void IList.Remove(object? value) => items.Remove(value);

    public void CopyTo(object?[] array, int arrayIndex) => items.CopyTo(array, arrayIndex);

    public void CopyTo(Array array, int index) => ((ICollection)items).CopyTo(array, index);

    public IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
