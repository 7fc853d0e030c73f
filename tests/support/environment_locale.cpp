#include <clocale>

// Every test stands in the locale of its environment from the start, as a program with a window does.
[[maybe_unused]] static const char* const taken = std::setlocale(LC_ALL, "");
