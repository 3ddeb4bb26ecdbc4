namespace Digest.Templating.Syntax;

/// <summary>The loops around the place being parsed, so that their variables need no search when rendered.</summary>
internal sealed class LoopNames
{
    private readonly Stack<List<string>> functions = new([[]]);

    public void Push(string name) => functions.Peek().Add(name);

    public void Pop() => functions.Peek().RemoveAt(functions.Peek().Count - 1);

    /// <summary>Begins a body that may run elsewhere: of a function, a <c>with</c> or a <c>wrap</c>.</summary>
    public void PushBoundary() => functions.Push([]);

    public void PopBoundary() => functions.Pop();

    /// <summary>How many loops further out the name belongs, and the very text its loop knows it by.</summary>
    public (string Name, int LoopsOut) Find(string name)
    {
        var loops = functions.Peek();
        for (var i = loops.Count - 1; i >= 0; i--)
        {
            if (loops[i] == name)
                return (loops[i], loops.Count - 1 - i);
        }

        return (name, -1);
    }
}
