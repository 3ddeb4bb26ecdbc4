namespace Digest.Templating.Values;

/// <summary>One object of global variables: the builtins, the model, the parameters of a function or the object of a <c>with</c>.</summary>
internal sealed class Scope(object store, Scope? outer)
{
    public object Store => store;

    public Scope? Outer => outer;

    /// <summary>What names are looked up in when the store does not have them.</summary>
    public object? Model { get; init; }

    /// <summary>The innermost loop that runs in this scope.</summary>
    public LoopFrame? Loop { get; set; }

    public bool TryGet(string name, out object? value)
    {
        for (var frame = Loop; frame is not null; frame = frame.Outer)
        {
            if (frame.Name == name && frame.IsBound)
            {
                value = frame.Value;
                return true;
            }

            if (frame.Kind == name && frame.IsBound)
            {
                value = frame;
                return true;
            }
        }

        if (Members.TryGet(store, name, out value))
            return true;
        return Model is not null && Members.TryGet(Model, name, out value);
    }

    /// <summary>The store with the members of the model copied into it.</summary>
    public object Materialize()
    {
        if (Model is null || store is not TemplateObject own)
            return store;

        foreach (var name in Members.NamesOf(Model))
        {
            if (!own.Contains(name) && Members.TryGet(Model, name, out var value))
                own[name] = value;
        }

        return own;
    }
}
