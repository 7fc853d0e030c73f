#pragma once

#include <QFile>
#include <QString>

#include <filesystem>

namespace breakeven::ui {

/// A file's path as the system spells it, whatever letters are in it.
inline std::filesystem::path filePath(const QString& path) { return QFile::encodeName(path).toStdString(); }

/// The same back.
inline QString pathText(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

} // namespace breakeven::ui
