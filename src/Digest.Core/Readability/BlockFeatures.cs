namespace Digest.Readability;

/// <summary>Measures each block of a page: itself, its neighbours, its place in the tree and its page.</summary>
public sealed class BlockFeatures
{
    /// <summary>How many numbers describe a block.</summary>
    public const int Count = 85;

    private readonly PageTree _tree;
    private readonly PageNode _best;
    private readonly BlockSums _sums;
    private readonly double[] _before;
    private readonly double[] _kept;
    private readonly int[] _headings;
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _paths = new(StringComparer.Ordinal);
    private readonly string _title;
    private readonly double _bestWeight;
    private readonly int _titleIndex;

    /// <summary>Prepares the measures of a page whose blocks are rated and whose best element is known.</summary>
    public BlockFeatures(PageTree tree, PageNode best, string title)
    {
        (_tree, _best, _title) = (tree, best, TextShape.Fold(title));
        _sums = new BlockSums(tree);
        _before = new double[tree.Blocks.Count + 1];
        _kept = new double[tree.Blocks.Count + 1];
        _headings = new int[tree.Blocks.Count];
        _titleIndex = -1;
        var heading = -1;
        for (var i = 0; i < tree.Blocks.Count; i++)
        {
            var block = tree.Blocks[i];
            _before[i + 1] = _before[i] + block.Weight;
            _kept[i + 1] = _kept[i] + (block.IsKept ? block.Weight : 0);
            _repeats[block.Text] = _repeats.GetValueOrDefault(block.Text) + 1;
            var path = block.Node.Path;
            _paths[path] = _paths.GetValueOrDefault(path) + (block.Weight * block.Goodness);
            _headings[i] = heading = block.Kind is BlockKind.Heading ? i : heading;
            if (_titleIndex < 0 && IsTitle(block))
                _titleIndex = i;
        }

        _bestWeight = Math.Max(1, _before[best.EndBlock] - _before[best.FirstBlock]);
    }

    /// <summary>Writes the numbers of the block at the index.</summary>
    public void Measure(int index, Span<float> into)
    {
        var writer = new FeatureWriter(into);
        var block = _tree.Blocks[index];
        Itself(block, ref writer);
        Place(index, ref writer);
        for (var offset = 1; offset <= 2; offset++)
        {
            Neighbour(index - offset, ref writer);
            Neighbour(index + offset, ref writer);
        }

        Window(index, 3, ref writer);
        Window(index, 10, ref writer);
        Around(block, ref writer);
        block.Node.Signs.Write(ref writer);
    }

    private void Itself(Block block, ref FeatureWriter writer)
    {
        var shape = block.Shape;
        writer.Add(Math.Log(1 + block.Weight));
        writer.Add(block.LinkDensity);
        writer.Add(block.Goodness);
        writer.Add(shape.EndsSentence);
        writer.Add(shape.Stops);
        writer.Add(shape.Stops / (1.0 + (block.Weight / 50.0)));
        writer.Add(shape.Commas / (1.0 + (block.Weight / 50.0)));
        writer.Add(shape.Digits / (double)Math.Max(1, block.Text.Length));
        writer.Add(shape.Capitals / (double)Math.Max(1, block.Text.Length));
        writer.Add(shape.Lines);
        writer.Add((int)block.Kind);
        writer.Add(block.Kind is BlockKind.Heading ? block.Node.Name[1] - '0' : 0);
        writer.Add(NoiseLine.Is(block.Text));
        writer.Add(IsTitle(block));
        writer.Add(_repeats[block.Text]);
        writer.Add(shape.HasBraces);
    }

    private void Place(int index, ref FeatureWriter writer)
    {
        writer.Add((double)index / _tree.Blocks.Count);
        writer.Add(_before[index] / Math.Max(1, _before[^1]));
        writer.Add(Math.Clamp((_before[index] - _before[_best.FirstBlock]) / _bestWeight, -1, 2));
        writer.Add(Math.Clamp(index - _best.FirstBlock, -30, 60));
        writer.Add(Math.Clamp(index - _best.EndBlock, -60, 30));
        writer.Add(_titleIndex < 0 ? -100 : Math.Clamp(index - _titleIndex, -50, 200));
        var heading = _headings[index];
        writer.Add(heading < 0 ? 99 : Math.Min(99, index - heading));
        writer.Add(heading >= 0 && NoiseLine.Is(_tree.Blocks[heading].Text));
    }

    private void Neighbour(int index, ref FeatureWriter writer)
    {
        var block = index >= 0 && index < _tree.Blocks.Count ? _tree.Blocks[index] : null;
        writer.Add(block is null ? 0 : Math.Log(1 + block.Weight));
        writer.Add(block?.LinkDensity ?? 0);
        writer.Add(block?.Goodness ?? 0);
        writer.Add(block is null ? -1 : (int)block.Kind);
    }

    private void Window(int index, int reach, ref FeatureWriter writer)
    {
        var (weight, good, links, noise) = (0.0, 0.0, 0.0, 0.0);
        var (first, end) = (Math.Max(0, index - reach), Math.Min(_tree.Blocks.Count, index + reach + 1));
        for (var i = first; i < end; i++)
        {
            var block = _tree.Blocks[i];
            weight += block.Weight;
            good += block.Weight * block.Goodness;
            links += block.LinkWeight;
            noise += block.IsNoise ? block.Weight : 0;
        }

        writer.Add(Math.Log(1 + weight));
        writer.Add(good / Math.Max(1, weight));
        writer.Add(links / Math.Max(1, weight));
        writer.Add(noise / Math.Max(1, weight));
        writer.Add(KeptShare(first, end));
    }

    private double KeptShare(int first, int end) => (_kept[end] - _kept[first]) / Math.Max(1, _before[end] - _before[first]);

    private void Around(Block block, ref FeatureWriter writer)
    {
        var node = block.Node;
        writer.Add(block.IsNoise);
        writer.Add(block.IsKept);
        writer.Add(KeptShare(node.FirstBlock, node.EndBlock));
        writer.Add(node.IsWithin(_best));
        writer.Add(LevelsApart(node));
        writer.Add(_paths[node.Path] / Math.Max(1, _sums.AllGood));
        for (var level = 0; level < 3; level++)
        {
            node = node.Parent ?? node;
            writer.Add(_sums.MeanGoodness(node));
            writer.Add(_sums.ShareOfGood(node));
            writer.Add(Math.Min(200, node.EndBlock - node.FirstBlock));
        }

        writer.Add(Math.Log(1 + _sums.AllGood));
        writer.Add(_sums.ShareOfGood(_best));
        writer.Add(_sums.MeanGoodness(_best));
    }

    private int LevelsApart(PageNode node)
    {
        var levels = 0;
        var common = _best;
        while (common is not null && !node.IsWithin(common))
        {
            levels++;
            common = common.Parent;
        }

        return levels;
    }

    private bool IsTitle(Block block)
    {
        if (_title.Length < 6 || block.Weight > 400)
            return false;
        var text = block.Folded;
        return text.Length > 5 && (text == _title || (text.Length > _title.Length / 2 && _title.Contains(text, StringComparison.Ordinal)));
    }
}
