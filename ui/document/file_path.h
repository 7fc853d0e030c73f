#pragma once

#include <QFile>
#include <QString>

#include <filesystem>

namespace breakeven::ui {

/// A file's path as the system spells it, whatever letters are in it.
inline std::filesystem::path filePath(const QString& path) { return QFile::encodeName(path).toStdString(); }

} // namespace breakeven::ui
