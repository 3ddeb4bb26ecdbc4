using System.Globalization;
using Digest.Text;

namespace Digest.Readability;

/// <summary>Small decision trees, fitted on pages whose article people have marked, that say how probably a block is of the article.</summary>
public sealed class BlockModel
{
    private readonly int[] _feature;
    private readonly float[] _threshold;
    private readonly int[] _next;
    private readonly List<int> _roots = [];

    /// <summary>Reads lines of <c>feature threshold</c> for a fork (then its two branches, low first) and of <c>= value</c> for a leaf; a tree follows a tree.</summary>
    public BlockModel(IReadOnlyList<string> lines)
    {
        _feature = new int[lines.Count];
        _threshold = new float[lines.Count];
        _next = new int[lines.Count];
        for (var line = 0; line < lines.Count;)
        {
            _roots.Add(line);
            line = ReadTree(lines, line);
        }
    }

    /// <summary>The model of the first look, which knows the rules' opinion of the neighbours.</summary>
    public static BlockModel First { get; } = new([.. EmbeddedFile.Lines(typeof(BlockModel), "block-model-1.txt")]);

    /// <summary>The model of the second look, which knows the first model's opinion of them.</summary>
    public static BlockModel Second { get; } = new([.. EmbeddedFile.Lines(typeof(BlockModel), "block-model-2.txt")]);

    /// <summary>The probability, 0 to 1.</summary>
    public double Probability(ReadOnlySpan<float> features)
    {
        var sum = 0.0;
        foreach (var root in _roots)
            sum += Leaf(root, features);
        return 1 / (1 + Math.Exp(-sum));
    }

    private float Leaf(int node, ReadOnlySpan<float> features)
    {
        while (_feature[node] >= 0)
            node = features[_feature[node]] <= _threshold[node] ? node + 1 : _next[node];
        return _threshold[node];
    }

    private int ReadTree(IReadOnlyList<string> lines, int start)
    {
        var forks = new Stack<int>();
        for (var line = start; ; line++)
        {
            if (lines[line].Split(' ') is not [var name, var value])
                throw new FormatException($"Line {line + 1} of the block model must have two fields.");
            _threshold[line] = float.Parse(value, CultureInfo.InvariantCulture);
            _feature[line] = name is "=" ? -1 : int.Parse(name, CultureInfo.InvariantCulture);
            if (_feature[line] >= 0)
                forks.Push(line);
            else if (forks.TryPop(out var fork))
                _next[fork] = line + 1;
            else
                return line + 1;
        }
    }
}
