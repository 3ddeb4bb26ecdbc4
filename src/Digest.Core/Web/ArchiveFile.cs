using System.Text;

namespace Digest.Web;

/// <summary>Writes a file of the archive whole or not at all; one that has the same bytes already is left alone.</summary>
internal static class ArchiveFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        var bytes = Utf8.GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
        var unfinished = $"{path}.{Environment.ProcessId}.part";
        File.WriteAllBytes(unfinished, bytes);
        File.Move(unfinished, path, overwrite: true);
    }
}
