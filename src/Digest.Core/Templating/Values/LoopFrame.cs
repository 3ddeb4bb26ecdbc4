using System.Collections;

namespace Digest.Templating.Values;

/// <summary>A running loop: its variable, and what <c>for.index</c>, <c>for.first</c> and the like say of it.</summary>
internal sealed class LoopFrame(string kind, string name, bool isLiquid) : ITemplateMembers
{
    /// <summary>The word that names the loop's state: for, while or tablerow.</summary>
    public string Kind => kind;

    /// <summary>The global loop variable, or an empty text.</summary>
    public string Name => name;

    /// <summary>The local loop variable, if it is one.</summary>
    public string? LocalName { get; set; }

    /// <summary>The loop has begun, so its names mean something.</summary>
    public bool IsBound { get; set; }

    public object? Value { get; set; }

    public IEnumerable? Source { get; set; }

    public int Index { get; set; }

    public bool IsLast { get; set; }

    /// <summary>The value of the round before.</summary>
    public object? Previous { get; set; }

    public int Columns { get; set; } = 1;

    /// <summary>The loop around this one in the same scope.</summary>
    public LoopFrame? Outer { get; set; }

    /// <summary>The loop around this one in the same function.</summary>
    public LoopFrame? OuterLocal { get; set; }

    public bool TryGet(string member, out object? value)
    {
        value = member switch
        {
            "index" => Boxed.Of(isLiquid ? Index + 1 : Index),
            "first" => Boxed.Of(Index == 0),
            "even" => Boxed.Of(Index % 2 == 0),
            "odd" => Boxed.Of(Index % 2 != 0),
            "last" => Boxed.Of(IsLast),
            "changed" => Boxed.Of(Index == 0 || !Equals(Previous, Value)),
            "length" => Boxed.Of(Length),
            "rindex" => Boxed.Of(isLiquid ? Length - Index : Length - Index - 1),
            _ => OfDialect(member),
        };
        return value is not null;
    }

    private int Length => Source is ICollection list ? list.Count : Source?.Cast<object?>().Count() ?? 0;

    private object? OfDialect(string member)
    {
        var column = Index % Columns;
        return member switch
        {
            "index0" when isLiquid => Boxed.Of(Index),
            "rindex0" when isLiquid => Boxed.Of(Length - Index - 1),
            "col" => Boxed.Of(isLiquid ? column + 1 : column),
            "col0" => Boxed.Of(column),
            "col_first" => Boxed.Of(column == 0),
            "col_last" => Boxed.Of((Index + 1) % Columns == 0),
            _ => null,
        };
    }
}
