namespace FacilityIoT.Wire.Delivery;

/// <summary>A set of frame numbers: everything up to a watermark, and closed ranges above it. Pure; not thread-safe.</summary>
/// <remarks>Text form of the ranges: "105-180,200-260".</remarks>
public sealed class FrameRanges
{
    /// <summary>Every number from 1 to this is in the set; 0 when none is.</summary>
    public long Watermark => throw new NotImplementedException();

    /// <summary>Ranges above the watermark, ascending, disjoint, not adjacent.</summary>
    public IReadOnlyList<(long First, long Last)> Ranges => throw new NotImplementedException();

    /// <summary>False when it was there already.</summary>
    public bool Add(long fseq) => throw new NotImplementedException();

    /// <summary>Adds a closed range; used to merge acknowledgements.</summary>
    public void AddRange(long first, long last) => throw new NotImplementedException();

    /// <summary>Raises the watermark to at least this.</summary>
    public void AddUpTo(long watermark) => throw new NotImplementedException();

    public bool Contains(long fseq) => throw new NotImplementedException();

    /// <summary>At most this many ranges, the lowest first, as text; empty when there are none.</summary>
    public string RangesText(int most = 16) => throw new NotImplementedException();

    /// <summary>False, and null, for text that is not of the form above.</summary>
    public static bool TryParse(long watermark, string? ranges, out FrameRanges parsed) => throw new NotImplementedException();
}
