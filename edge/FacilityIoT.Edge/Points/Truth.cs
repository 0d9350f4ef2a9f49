namespace FacilityIoT.Edge.Points;

/// <summary>Whether a condition's trigger holds. Unknown is an answer: it neither raises nor clears.</summary>
internal enum Truth : byte
{
    Unknown,
    False,
    True,
}
