using Digest.Templating.Nodes;

namespace Digest.Templating.Values;

/// <summary>All variables of a rendering.</summary>
internal sealed class Scopes(TemplateObject builtins, object? model)
{
    public Scope Global { get; private set; } = new(new TemplateObject(), new Scope(builtins, null)) { Model = model };

    public LocalScope Local { get; set; } = new();

    public object? Find(string name)
    {
        for (var scope = Global; scope is not null; scope = scope.Outer)
        {
            if (scope.TryGet(name, out var value))
                return value;
        }

        return null;
    }

    /// <summary>The variable of the loop that lies a known number of loops further out.</summary>
    public object? LoopValue(int loopsOut, string name)
    {
        var frame = Global.Loop;
        for (var i = 0; i < loopsOut && frame is not null; i++)
            frame = frame.Outer;
        return frame is not null && ReferenceEquals(frame.Name, name) ? frame.Value : Find(name);
    }

    public object? FindLocal(string name)
    {
        if (name.Length == 0)
            return Local.Arguments;

        for (var frame = Local.Loop; frame is not null; frame = frame.OuterLocal)
        {
            if (frame.LocalName == name)
                return frame.Value;
        }

        return Local.Store[name];
    }

    public void Assign(Variable variable, object? value)
    {
        if (variable.IsLocal)
        {
            if (!Local.Store.CanWrite(variable.Name))
                throw Refusal(variable);
            Local.Store[variable.Name] = value;
            return;
        }

        if (!Members.TrySet(Global.Store, variable.Name, value))
            throw Refusal(variable);
    }

    public void Seal(Variable variable)
    {
        var store = variable.IsLocal ? Local.Store : Global.Store as TemplateObject;
        if (store is null)
            return;
        if (!store.Contains(variable.Name))
            store[variable.Name] = variable.IsLocal ? null : Find(variable.Name);
        store.Seal(variable.Name);
    }

    public void PushGlobal(object store) => Global = new Scope(store, Global);

    public void PopGlobal() => Global = Global.Outer ?? Global;

    public void EnterLoop(LoopFrame frame)
    {
        frame.Outer = Global.Loop;
        frame.OuterLocal = Local.Loop;
        Global.Loop = frame;
        Local.Loop = frame;
    }

    public void LeaveLoop(LoopFrame frame)
    {
        Global.Loop = frame.Outer;
        Local.Loop = frame.OuterLocal;
    }

    /// <summary>Opens the scope of a call: declared parameters are globals of their own, all else is local. Returns what to restore.</summary>
    public LocalScope EnterFunction(UserFunction function, TemplateArray arguments, Block? wrapped)
    {
        var outer = Local;
        Local = new LocalScope { Arguments = arguments, Wrapped = wrapped };
        if (function.Surplus == Surplus.Passed)
            return outer;

        var parameters = new TemplateObject();
        for (var i = 0; i < function.Parameters.Count; i++)
            parameters[function.Parameters[i].Name] = arguments[i];
        PushGlobal(parameters);
        return outer;
    }

    public void LeaveFunction(UserFunction function, LocalScope outer)
    {
        Local = outer;
        if (function.Surplus != Surplus.Passed)
            PopGlobal();
    }

    private static TemplateException Refusal(Variable variable) =>
        variable.Span.Fault($"Cannot set value on the readonly variable `{variable}`");
}
