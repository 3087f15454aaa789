// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace kontor {

/// The first letters of the first and the last word: "AK" for "Anna König", "王" for "王小明".
QString initialsOf(const QString& name);

/// A circle with initials, in a colour that the name always gets, or with a picture.
class Avatar final : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(int diameter, QWidget* parent = nullptr);
    void setName(const QString& name);
    /// Instead of the initials; a null image brings them back.
    void setPicture(const QImage& picture);

    QSize sizeHint() const override { return {m_diameter, m_diameter}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_diameter;
    QString m_name;
    QImage m_picture;
};

} // namespace kontor
