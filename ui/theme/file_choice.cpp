#include "theme/file_choice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace breakeven::ui {

namespace {

struct FileChoice {
    Q_DECLARE_TR_FUNCTIONS(FileChoice)
};

} // namespace

bool mayReplace(QWidget* window, const QString& file) {
    QMessageBox box(
        QMessageBox::Warning, FileChoice::tr("Replace file"),
        FileChoice::tr("%1 already exists. Do you want to replace it?").arg(QFileInfo(file).fileName()),
        QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText);
    const auto* replace = box.addButton(FileChoice::tr("&Replace"), QMessageBox::DestructiveRole);
    auto* keep = box.addButton(FileChoice::tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == replace;
}

QString withEnding(const QString& file, const QString& ending,
                   const std::function<bool(const QString& file)>& mayReplace) {
    if (file.isEmpty() || file.endsWith(ending, Qt::CaseInsensitive)) return file;
    const QString whole = file + ending;
    return QFileInfo::exists(whole) && !mayReplace(whole) ? QString() : whole;
}

} // namespace breakeven::ui
